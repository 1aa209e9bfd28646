/** Tables of partnerships 1 to 4: what the agency is, its name, what is special about its seat. */
export const north: Record<string, string> = {
  '1': `
    police force                     Northumbria Police                                     statutory
    police and crime commissioner    Northumbria Police and Crime Commissioner
    unitary council                  Tyne Valley Council                                    statutory
    district council                 Haltwhistle and Allendale District Council             statutory
    integrated care board            Tyne and Wall Integrated Care Board                    statutory
    NHS trust                        Tyne Valley Hospitals NHS Trust
    fire service                     Tyne Valley Fire and Rescue Service                    statutory
    probation service                North East Probation                                   statutory
    regional organised crime unit    North East Organised Crime Unit
    shared body                      Immigration Compliance Command
    shared body                      Fair Work Agency
    shared body                      National Prosecution Service
    university                       University of Tynedale
    college                          Corbridge College
    housing association              Riverbank Homes
    shared body                      Lantern House
    local charity                    Tyne Haven Women’s Project
    faith network                    Tyneside Interfaith Circle
    business network                 North East Chamber of Fair Trade
    safeguarding board               Tyne Valley Safeguarding Adults Board                  co-opted
    shared body                      Unbound Voices                                         co-opted
    embassy liaison                  Consular Liaison Office, Newcastle                     observer
  `,
  '2': `
    police force                     Humberside Police                                      statutory
    police and crime commissioner    Humberside Police and Crime Commissioner
    unitary council                  Hull and Holderness City Council                       statutory
    unitary council                  Haven and Isle Council                                 statutory, vacant
    integrated care board            Humber and Wolds Integrated Care Board                 statutory
    NHS trust                        Estuary Hospitals NHS Trust
    fire service                     Humber Fire and Rescue Service                         statutory
    probation service                Yorkshire and Humber Probation                         statutory
    local charity                    Humber Harbour Project
    shared body                      Harbour Light Trust
    shared body                      Border Operations Command
    shared body                      Fair Work Agency
    university                       University of Wilberforce Quay
    college                          Goole Waterside College
    business network                 Humber Ports Employers’ Forum                          co-opted
    trade union                      Dockers’ and Drivers’ Union                            co-opted
    faith network                    Hull Mission to Seafarers and Strangers
    government department            Maritime Welfare Board                                 observer
  `,
  '3': `
    police force                     West Yorkshire Police                                  statutory
    police and crime commissioner    West Yorkshire Mayor's Office for Policing
    borough council                  Calder Vale Metropolitan Council                       statutory
    borough council                  Colne and Holme Metropolitan Council                   statutory
    integrated care board            Pennine Gateway Integrated Care Board                  statutory
    fire service                     Pennine Fire and Rescue Service                        statutory, vacant
    shared body                      Yorkshire and Humber Probation                         statutory
    shared body                      Immigration Compliance Command
    shared body                      National Prosecution Service
    schools trust                    Packhorse Trail Academies Trust
    local charity                    Calder Refuge and Recovery
    local charity                    Open Gate Bradford                                     co-opted
    business network                 Textile Recyclers’ Association                         co-opted
    shared body                      Doorstep
  `,
  '4': `
    police force                     Merseyside Police                                      statutory
    police and crime commissioner    Merseyside Police and Crime Commissioner
    combined authority               Mersey Bay Combined Authority
    borough council                  Liverpool Waterfront Council                           statutory
    borough council                  Wirral Shore Metropolitan Council                      statutory
    borough council                  Sefton Sands Metropolitan Council                      statutory
    borough council                  Prescot and Huyton Metropolitan Council                statutory
    integrated care board            Mersey Bay Integrated Care Board                       statutory
    NHS trust                        Royal Lever University Hospitals NHS Trust
    NHS trust                        Mersey Bay Community and Mental Health NHS Trust
    ambulance service                North West Shores Ambulance Service
    fire service                     Mersey Fire and Rescue Service                         statutory
    probation service                North West Probation                                   statutory
    prison                           HM Prison Altcar Moss
    regional organised crime unit    North West Organised Crime Unit
    shared body                      Border Operations Command
    shared body                      Immigration Compliance Command
    shared body                      National Prosecution Service
    university                       Mersey Bay University
    housing association              Two Rivers Housing
    shared body                      Harbour Light Trust
    local charity                    Scotland Road Welcome                                  co-opted
    faith network                    Liverpool Faiths Together                              co-opted, vacant
    shared body                      Unbound Voices                                         co-opted
    shared body                      Department for Safer Communities                       observer
  `,
};
